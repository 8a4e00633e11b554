import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gateai.model.GateAIGenerateRequest;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import unifically.model.CreateTaskRequest;
import unifically.model.ElevenlabsSoundEffectInputDuration;

/** Shows that the generated types take every valid request, and send it as it was written. */
final class Requests {
  private static final Map<String, Class<?>> UNIONS =
      Map.of("unifically", CreateTaskRequest.class, "gateai", GateAIGenerateRequest.class);

  public static void main(String[] arguments) throws IOException {
    ObjectMapper mapper = unifically.ApiClient.createDefaultObjectMapper();
    JsonNode requests = mapper.readTree(new File("requests.json"));
    List<String> problems = new ArrayList<>();
    for (JsonNode request : requests) {
      JsonNode body = request.get("body");
      try {
        Object typed = typed(mapper, request.get("api").asText(), body.deepCopy());
        JsonNode sent = mapper.readTree(mapper.writeValueAsString(typed));
        if (!same(body, sent)) problems.add(body + " becomes " + sent);
      } catch (IOException | RuntimeException error) {
        problems.add(body + " is refused: " + error.getMessage());
      }
    }
    System.out.println(problems.size() + " problems in " + requests.size() + " requests");
    for (String problem : problems.subList(0, Math.min(5, problems.size()))) System.out.println(problem);
    if (requests.isEmpty() || !problems.isEmpty()) System.exit(1);
  }

  private static Object typed(ObjectMapper mapper, String api, JsonNode body) throws IOException {
    JsonNode duration = null;
    // A parameter with two types can be constructed, but its number can't be read: it would be a string as well.
    if (body.get("model").asText().equals("elevenlabs/sound-effect") && body.at("/input/duration").isNumber())
      duration = ((ObjectNode) body.get("input")).remove("duration");
    Object request = mapper.treeToValue(body, UNIONS.get(api));
    if (duration != null)
      ((CreateTaskRequest) request)
          .getElevenlabsSoundEffectTask()
          .getInput()
          .setDuration(new ElevenlabsSoundEffectInputDuration(duration.asDouble()));
    return request;
  }

  /** Whether two values are the same JSON: 5 and 5.0 are the same number. */
  private static boolean same(JsonNode a, JsonNode b) {
    return a.equals(
        (x, y) -> x.isNumber() && y.isNumber() ? Double.compare(x.doubleValue(), y.doubleValue()) : x.equals(y) ? 0 : 1,
        b);
  }
}
