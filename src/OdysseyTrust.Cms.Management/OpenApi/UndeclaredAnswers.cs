using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace OdysseyTrust.Cms.Management.OpenApi;

/// <summary>An action that decides itself how to answer is not described as one that answers 200: it may have made something, and answer 201.</summary>
internal sealed class UndeclaredAnswers : IOpenApiOperationTransformer
{
    private const string AnySuccess = "2XX";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor is ControllerActionDescriptor action && DecidesItself(action.MethodInfo.ReturnType))
        {
            operation.Responses ??= [];
            operation.Responses.Remove($"{StatusCodes.Status200OK}");
            operation.Responses.TryAdd(AnySuccess, new OpenApiResponse { Description = "It was done." });
        }

        return Task.CompletedTask;
    }

    private static bool DecidesItself(Type answer) =>
        answer.IsAssignableTo(typeof(IActionResult)) || answer.IsGenericType && answer.GetGenericArguments()[0].IsAssignableTo(typeof(IActionResult));
}
