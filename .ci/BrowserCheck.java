import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens pages in Chromium, on screens of 360, 390, 768 and 1440 pixels, light and dark: nothing
 * may scroll sideways, nothing may be written to the console; and on the smallest screen axe-core,
 * slow on a long page, may find no violation in either. The page of the country is narrowed down
 * without its script, searched and sorted with it. It prints how many screens of a phone each
 * page is long, and leaves pictures and a printed PDF of each page in a folder.
 *
 * <p>java -cp '<jars of Jackson 3>' BrowserCheck.java chromium axe.min.js folder page.html ...
 */
class BrowserCheck {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int[] WIDTHS = {360, 390, 768, 1440};
  private static final int PHONE = 390;
  private static final int PHONE_HEIGHT = 844;

  private final LinkedBlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final List<String> faults = new ArrayList<>();
  private final WebSocket socket;
  private int calls;

  private BrowserCheck(URI address) {
    socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Listener()).join();
  }

  public static void main(String[] arguments) throws Exception {
    Path profile = Files.createTempDirectory("browser-check");
    Process browser =
        new ProcessBuilder(
                arguments[0],
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("browser.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(browser::destroy));
    List<String> faults;
    try {
      BrowserCheck check = new BrowserCheck(address(profile.resolve("DevToolsActivePort")));
      String axe = Files.readString(Path.of(arguments[1]));
      for (int i = 3; i < arguments.length; i++) {
        check.page(Path.of(arguments[i]).toAbsolutePath(), axe, Path.of(arguments[2]));
      }
      faults = check.faults;
    } finally {
      browser.destroy();
    }
    faults.forEach(System.out::println);
    System.out.println((arguments.length - 3) + " pages, " + faults.size() + " faults");
    System.exit(faults.isEmpty() ? 0 : 1);
  }

  /** Chromium writes where it listens into a file of its profile. */
  private static URI address(Path file) throws IOException, InterruptedException {
    for (int i = 0; i < 300; i++) {
      if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
        List<String> lines = Files.readAllLines(file);
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      Thread.sleep(100);
    }
    throw new IOException("the browser did not start within 30 seconds");
  }

  private void page(Path file, String axe, Path pictures) throws Exception {
    String target =
        call(null, "Target.createTarget", Map.of("url", "about:blank")).at("/targetId").asString();
    String session =
        call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .at("/sessionId")
            .asString();
    call(session, "Runtime.enable", Map.of());
    call(session, "Log.enable", Map.of());
    for (int width : WIDTHS) {
      String name = file.getFileName() + " at " + width + " px: ";
      call(
          session,
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
      call(session, "Page.navigate", Map.of("url", file.toUri().toString()));
      evaluate(
          session,
          "new Promise(done => document.readyState === 'complete' ? done() :"
              + " addEventListener('load', done))");
      int wide = evaluate(session, "document.documentElement.scrollWidth").asInt();
      if (wide > width) {
        faults.add(name + "the page is " + wide + " px wide");
      }
      if (width == PHONE) {
        double screens =
            evaluate(session, "document.documentElement.scrollHeight").asDouble() / PHONE_HEIGHT;
        System.out.printf("%s: %.1f screens of a phone%n", file.getFileName(), screens);
      }
      for (String scheme : List.of("dark", "light")) {
        call(
            session,
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        if (width != WIDTHS[0]) {
          picture(session, file, width + "-" + scheme, width, pictures);
          continue;
        }
        evaluate(session, axe + "; 0");
        for (JsonNode found :
            JSON.readTree(
                evaluate(
                        session,
                        "axe.run().then(r => JSON.stringify(r.violations.map(v => v.id + ' (' +"
                            + " v.nodes.length + '): ' + v.help + ', ' + v.nodes[0].html.slice(0,"
                            + " 120))))")
                    .asString())) {
          faults.add(name + scheme + ": " + found.asString());
        }
      }
    }
    if (evaluate(session, "document.getElementById('f-area') !== null").asBoolean()) {
      narrowedDown(session, file);
    }
    JsonNode printed = call(session, "Page.printToPDF", Map.of("printBackground", true));
    Files.write(
        pictures.resolve(file.getFileName().toString().replace(".html", ".pdf")),
        Base64.getDecoder().decode(printed.at("/data").asString()));
    call(null, "Target.closeTarget", Map.of("targetId", target));
  }

  /** What the controls of the page of the country do; the first part needs no script. */
  private void narrowedDown(String session, Path file) throws Exception {
    check(
        session,
        file,
        "area and verdict narrow the page down without a script",
        """
        (() => {
          const seen = css => [...document.querySelectorAll(css)].filter(e => e.getClientRects().length).length;
          const choose = (id, value) => { document.getElementById(id).value = value; };
          const all = [seen('.area'), seen('.matrix tbody tr')];
          choose('f-area', document.querySelector('.area:has(tbody tr)').id.slice(3));
          const area = [seen('.area'), seen('.matrix tbody tr')];
          choose('f-area', '');
          choose('f-verdict', 'met');
          const met = [seen('.area'), seen('.matrix tbody tr'), seen('.matrix tbody tr:not(:has(b.met))'), seen('.unknown')];
          choose('f-verdict', '');
          return all[0] > 20 && area[0] === 1 && area[1] > 0 && met[1] > 0 && met[1] <= all[1] && met[2] === 0 && met[3] === 0
            && seen('.area') === all[0];
        })()
        """);
    check(
        session,
        file,
        "a part of a name finds authorities with and without a dossier",
        """
        (() => {
          const text = document.getElementById('f-text');
          const ask = words => { text.value = words; text.dispatchEvent(new Event('input')); };
          const seen = () => [...document.querySelectorAll('.matrix tbody th, .unknown span')]
            .filter(e => e.getClientRects().length).map(e => e.textContent);
          const count = () => Number(document.getElementById('f-count').textContent.match(/[0-9]+$/)[0]);
          const before = count();
          const row = document.querySelector('.matrix tbody th').textContent;
          const without = document.querySelector('.unknown span').textContent.split(', ')[0];
          ask(row.toUpperCase());
          const rows = seen();
          ask(without.toLowerCase());
          const others = seen();
          ask('');
          return text.getClientRects().length > 0 && before > 300 && rows.includes(row) && others.join().includes(without)
            && rows.length < 9 && count() === before;
        })()
        """);
    check(
        session,
        file,
        "the heading of a column sorts its rows, gravest first, and back",
        """
        (() => {
          const gravest = [...document.getElementById('f-verdict').options].map(each => each.value);
          const table = [...document.querySelectorAll('.matrix')].sort((a, b) => b.rows.length - a.rows.length)[0];
          const ranks = () => [...table.tBodies[0].rows].map(row => gravest.indexOf(row.cells[3].querySelector('b').className));
          const press = column => table.tHead.rows[0].cells[column].querySelector('button').click();
          const ordered = list => list.every((each, i) => i === 0 || list[i - 1] <= each);
          const names = () => [...table.tBodies[0].rows].map(row => row.cells[0].textContent).join();
          const before = names();
          press(3);
          const up = ordered(ranks()) && table.tHead.rows[0].cells[3].getAttribute('aria-sort') === 'ascending';
          press(3);
          const down = ordered(ranks().reverse()) && table.tHead.rows[0].cells[3].getAttribute('aria-sort') === 'descending';
          press(0);
          return table.rows.length > 3 && up && down && names() === before && document.querySelectorAll('[aria-sort]').length === 1;
        })()
        """);
  }

  private void check(String session, Path file, String what, String script) throws Exception {
    if (!evaluate(session, script).asBoolean(false)) {
      faults.add(file.getFileName() + ": not so: " + what);
    }
  }

  private void picture(String session, Path file, String kind, int width, Path pictures)
      throws Exception {
    JsonNode picture =
        call(
            session,
            "Page.captureScreenshot",
            Map.of(
                "clip",
                Map.of("x", 0, "y", 0, "width", width, "height", 1200, "scale", 1),
                "captureBeyondViewport",
                true));
    String image = file.getFileName().toString().replace(".html", "-" + kind + ".png");
    Files.write(
        pictures.resolve(image), Base64.getDecoder().decode(picture.at("/data").asString()));
  }

  private JsonNode evaluate(String session, String script) throws Exception {
    JsonNode answer =
        call(
            session,
            "Runtime.evaluate",
            Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.at("/exceptionDetails").toString());
    }
    return answer.at("/result/value");
  }

  /** Sends a command and waits for its answer; what the page says meanwhile is a fault. */
  private JsonNode call(String session, String method, Map<String, Object> parameters)
      throws Exception {
    int id = ++calls;
    var message =
        new java.util.HashMap<String, Object>(
            Map.of("id", id, "method", method, "params", parameters));
    if (session != null) {
      message.put("sessionId", session);
    }
    socket.sendText(JSON.writeValueAsString(message), true).join();
    while (true) {
      JsonNode answer = answers.poll(10, TimeUnit.MINUTES);
      if (answer == null) {
        throw new IllegalStateException(method + ": no answer within 10 minutes");
      }
      String event = answer.path("method").asString("");
      if (List.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
          .contains(event)) {
        faults.add(event + ": " + answer.path("params"));
      } else if (answer.path("id").asInt(0) == id) {
        if (answer.has("error")) {
          throw new IllegalStateException(method + ": " + answer.get("error"));
        }
        return answer.path("result");
      }
    }
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        answers.add(JSON.readTree(text.toString()));
        text.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, part, last);
    }
  }
}
