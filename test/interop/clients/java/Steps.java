import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the programs have in common: everything but the calls of the generated client. */
final class Steps {
  static final String URL = System.getenv("INTEROP_URL");
  /** Uploads go to another host. */
  static final String STORAGE_URL = System.getenv("INTEROP_STORAGE_URL");
  static final String KEY = System.getenv("INTEROP_KEY");
  static final String LIMITED_KEY = System.getenv("INTEROP_LIMITED_KEY");
  /** A media URL; nothing downloads it. */
  static final String PICTURE = "https://example.com/kite.png";

  private static final long POLL_INTERVAL_MS = 300;
  private static final int MAX_POLLS = 100;
  private static final ObjectMapper JSON = new ObjectMapper();

  private Steps() {}

  /** A call that may fail with any exception of a generated client. */
  interface Call<T> {
    T call() throws Exception;
  }

  /** Runs a step and prints its line. */
  static void step(String name, Call<Map<String, Object>> work) throws JsonProcessingException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("step", name);
    try {
      Map<String, Object> detail = work.call();
      line.put("ok", true);
      line.put("detail", detail);
    } catch (Exception error) {
      error.printStackTrace();
      line.put("ok", false);
      line.put("detail", Map.of("message", error.toString()));
    }
    System.out.println(JSON.writeValueAsString(line));
  }

  /** The content of the file to upload. */
  static String fileBase64() throws IOException {
    return Base64.getEncoder().encodeToString(Files.readAllBytes(Path.of(System.getenv("INTEROP_FILE"))));
  }

  /** Calls {@code get} until it returns something other than null. */
  static <T> T poll(Call<T> get) throws Exception {
    for (int i = 0; i < MAX_POLLS; i++) {
      Thread.sleep(POLL_INTERVAL_MS);
      T value = get.call();
      if (value != null) return value;
    }
    throw new IllegalStateException("not finished after " + MAX_POLLS + " polls");
  }
}
