import com.fasterxml.jackson.databind.ObjectMapper;
import gateai.api.GateaiGenerationApi;
import gateai.model.GateAIError;
import gateai.model.GateAIFluxDevParams;
import gateai.model.GateAIFluxDevTask;
import gateai.model.GateAIGenerateRequest;
import gateai.model.GateAIRodinV2Params;
import gateai.model.GateAIRodinV2Task;
import gateai.model.GateAITask;
import java.util.List;
import java.util.Map;
import unifically.api.StorageApi;
import unifically.api.TasksApi;
import unifically.model.CreateTaskRequest;
import unifically.model.ErrorEnvelope;
import unifically.model.GoogleVeo31FastTask;
import unifically.model.GoogleVeo31Input;
import unifically.model.GoogleVeo31QualityInput;
import unifically.model.GoogleVeo31QualityTask;
import unifically.model.JsonUpload;
import unifically.model.TaskState;

/** The scenario with clients that openapi-generator's {@code java} generator (library {@code native}) made. */
final class Scenario {
  private static final ObjectMapper MAPPER = unifically.ApiClient.createDefaultObjectMapper();

  private static final TasksApi tasks = new TasksApi(unifically(Steps.URL));
  private static final StorageApi storage = new StorageApi(unifically(Steps.STORAGE_URL));
  private static final GateaiGenerationApi gate = gateai(Steps.KEY);
  private static final GateaiGenerationApi limited = gateai(Steps.LIMITED_KEY);

  private static unifically.ApiClient unifically(String url) {
    unifically.ApiClient client = new unifically.ApiClient();
    client.updateBaseUri(url);
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + Steps.KEY));
    return client;
  }

  private static GateaiGenerationApi gateai(String key) {
    gateai.ApiClient client = new gateai.ApiClient();
    client.updateBaseUri(Steps.URL);
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + key));
    return new GateaiGenerationApi(client);
  }

  private static String create(CreateTaskRequest request) throws unifically.ApiException {
    return tasks.createTask(request).getData().getTaskId();
  }

  private static String createVeo(GoogleVeo31Input input) throws unifically.ApiException {
    GoogleVeo31FastTask task =
        new GoogleVeo31FastTask().model(GoogleVeo31FastTask.ModelEnum.GOOGLE_VEO_3_1_FAST).input(input);
    return create(new CreateTaskRequest(task));
  }

  private static String videoUrlOf(String taskId) throws Exception {
    return Steps.poll(
        () -> {
          TaskState task = tasks.getTask(taskId).getData();
          switch (task.getStatus()) {
            case FAILED:
              throw new IllegalStateException(task.getMessage());
            case COMPLETED:
              return task.getOutput().getVideoUrl();
            default:
              return null;
          }
        });
  }

  private static String generateFlux(GateaiGenerationApi api) throws gateai.ApiException {
    GateAIFluxDevTask task =
        new GateAIFluxDevTask()
            .model(GateAIFluxDevTask.ModelEnum.FLUX_DEV)
            .params(new GateAIFluxDevParams().prompt("A kite"));
    return api.gateaiGenerate(new GateAIGenerateRequest(task)).getTaskId();
  }

  private static GateAITask resultOf(String taskId) throws Exception {
    return Steps.poll(
        () -> {
          GateAITask task = gate.gateaiGetTask(taskId);
          switch (task.getStatus()) {
            case FAILED:
              throw new IllegalStateException(task.getError());
            case FINISHED:
              return task;
            default:
              return null;
          }
        });
  }

  /** Creates a task that is refused. */
  private static Map<String, Object> refused(Steps.Call<String> create) throws Exception {
    try {
      create.call();
    } catch (unifically.ApiException error) {
      String message = MAPPER.readValue(error.getResponseBody(), ErrorEnvelope.class).getData().getMessage();
      return Map.of("error", error.getClass().getName(), "status", error.getCode(), "message", message);
    }
    throw new IllegalStateException("accepted");
  }

  public static void main(String[] arguments) throws Exception {
    Steps.step(
        "veo",
        () -> Map.of("video_url", videoUrlOf(createVeo(new GoogleVeo31Input().prompt("A kite over the dunes")))));
    Steps.step("flux", () -> Map.of("image_url", resultOf(generateFlux(gate)).getResult().get(0)));
    Steps.step(
        "rodin",
        () -> {
          GateAIRodinV2Task task =
              new GateAIRodinV2Task()
                  .model(GateAIRodinV2Task.ModelEnum.RODIN_V2)
                  .params(new GateAIRodinV2Params().quality(GateAIRodinV2Params.QualityEnum.LOW));
          String taskId = gate.gateaiGenerate(new GateAIGenerateRequest(task)).getTaskId();
          return Map.of("glb_url", resultOf(taskId).getGlbUrls().get(0));
        });
    Steps.step(
        "upload",
        () -> {
          String fileUrl = storage.uploadFile(new JsonUpload().base64(Steps.fileBase64())).getFileUrl();
          String taskId = createVeo(new GoogleVeo31Input().prompt("It flies").startImageUrl(fileUrl));
          videoUrlOf(taskId);
          return Map.of("file_url", fileUrl, "task_id", taskId);
        });
    Steps.step(
        "invalid",
        () ->
            refused(
                () ->
                    createVeo(
                        new GoogleVeo31Input()
                            .prompt("A kite")
                            .startImageUrl(Steps.PICTURE)
                            .referenceImageUrls(List.of(Steps.PICTURE)))));
    Steps.step(
        "balance",
        () -> {
          GoogleVeo31QualityTask task =
              new GoogleVeo31QualityTask()
                  .model(GoogleVeo31QualityTask.ModelEnum.GOOGLE_VEO_3_1_QUALITY)
                  .input(new GoogleVeo31QualityInput().prompt("A kite"));
          return refused(() -> create(new CreateTaskRequest(task)));
        });
    Steps.step(
        "limit",
        () -> {
          for (int accepted = 0; ; accepted++) {
            try {
              generateFlux(limited);
            } catch (gateai.ApiException error) {
              String message = MAPPER.readValue(error.getResponseBody(), GateAIError.class).getError();
              return Map.of(
                  "error", error.getClass().getName(), "status", error.getCode(), "message", message, "accepted", accepted);
            }
          }
        });
  }
}
