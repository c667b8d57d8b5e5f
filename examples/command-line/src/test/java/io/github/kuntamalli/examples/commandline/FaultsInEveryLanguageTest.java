package io.github.kuntamalli.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.text.Language;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault happens here, and is said in the language of the reader. */
class FaultsInEveryLanguageTest {

  private static final String DAY = " --on 2026-11-22";

  /** Lines that have one word wrong. */
  private static final Map<Fault, String> LINES = new EnumMap<>(Fault.class);

  static {
    LINES.put(Fault.UNKNOWN_COMMAND, "asses");
    LINES.put(Fault.UNKNOWN_OPTION, "assess --al" + DAY);
    LINES.put(Fault.UNEXPECTED, "diff --municipalities --from 2020-01-01 --to 2026-01-01 extra");
    LINES.put(Fault.MISSING, "municipality" + DAY);
    LINES.put(Fault.MISSING_ONE_OF, "assess" + DAY);
    LINES.put(Fault.EXCLUSIVE, "assess --all --authority 837" + DAY);
    LINES.put(Fault.TWICE, "assess --all" + DAY + DAY);
    LINES.put(Fault.MISUSED, "assess --all=yes" + DAY);
    LINES.put(Fault.NOT_A_DAY, "assess --authority 837 --on 22.11.2026");
    LINES.put(Fault.BEFORE_DATA, "diff --municipalities --from 2008-01-01 --to 2026-01-01");
    LINES.put(Fault.AFTER_DATA, "assess --authority 837 --on 2200-01-01");
    LINES.put(Fault.ENDS_BEFORE, "calendar --authority 837 --from 2026-12-31 --to 2026-01-01");
    LINES.put(Fault.NO_LANGUAGE, "rules --language se");
    LINES.put(Fault.NO_FORMAT, "assess --authority 837 --format pdf" + DAY);
    LINES.put(Fault.WIDTH, "rules --width 5");
    LINES.put(Fault.NO_DUTY, "assess --authority 837 --explain MUN-ANUAL" + DAY);
    LINES.put(Fault.DUTY_OF_OTHERS, "assess --authority 837 --explain CTY-ANNUAL" + DAY);
    LINES.put(Fault.NO_SAMPLE, "assess --sample Hanko" + DAY);
    LINES.put(Fault.CODE_FORM, "assess --authority 91" + DAY);
    LINES.put(Fault.NO_CODE, "assess --authority 999" + DAY);
    LINES.put(Fault.NO_COUNTY, "assess --authority county:99" + DAY);
    LINES.put(Fault.NO_NAME, "municipality Atlantis" + DAY);
    LINES.put(Fault.AREA_NAME, "municipality Uusimaa" + DAY);
    LINES.put(Fault.COUNTY_NAME, "municipality Pirkanmaan hyvinvointialue" + DAY);
    LINES.put(Fault.NEAR_NAME, "municipality Tampree" + DAY);
    LINES.put(Fault.NO_RULE, "rules citation-repeeled");
    LINES.put(
        Fault.NO_RULE_LEFT,
        "validate --only citation-repealed --without citation-repealed FOLDER/837.json" + DAY);
    LINES.put(Fault.FOREIGN_FILE, "assess --authority 837 FOLDER/837.json FOLDER/853.json" + DAY);
    LINES.put(Fault.ONE_AUTHORITY, "calendar FOLDER/837.json FOLDER/853.json" + DAY);
    LINES.put(Fault.NO_FILE_OF, "assess --authority 837 FOLDER/853.json" + DAY);
    LINES.put(Fault.NOT_USED, "assess FOLDER/837.json FOLDER/missing.json" + DAY);
    LINES.put(Fault.NO_FILE, "validate FOLDER/missing.json" + DAY);
    LINES.put(Fault.FOLDER, "validate FOLDER" + DAY);
    LINES.put(Fault.TOO_LARGE, "validate FOLDER/large.json" + DAY);
    LINES.put(Fault.NOT_A_PATH, "validate FOLDER/\0" + DAY);
    LINES.put(Fault.NOT_UTF8, "validate FOLDER/latin.json" + DAY);
    LINES.put(Fault.BINARY, "validate FOLDER/binary.json" + DAY);
    LINES.put(Fault.UNKNOWN_AUTHORITY, "assess FOLDER/999.json" + DAY);
    LINES.put(Fault.DIFFERENT_DOCUMENTS, "assess FOLDER/837.json FOLDER/documents.json" + DAY);
    LINES.put(Fault.DIFFERENT_IMPACTS, "assess FOLDER/837.json FOLDER/impacts.json" + DAY);
    LINES.put(Fault.DIFFERENT_RECORDS, "assess FOLDER/837.json FOLDER/records.json" + DAY);
    LINES.put(Fault.DIFFERENT_STRATEGIES, "assess FOLDER/837.json FOLDER/strategies.json" + DAY);
    LINES.put(Fault.DIFFERENT_EXTENSIONS, "assess FOLDER/837.json FOLDER/extensions.json" + DAY);
  }

  /** No name in the bundled register has two meanings on one day; a later edition may have one. */
  private static final Set<Fault> OF_OTHER_DATA = EnumSet.of(Fault.AMBIGUOUS);

  /** Faults that need a machine in another state; ProcessTest makes two of them in a process. */
  private static final Set<Fault> OF_THE_MACHINE =
      EnumSet.of(Fault.CANNOT_READ, Fault.OUT_OF_MEMORY, Fault.OUTPUT_LOST, Fault.FAILED);

  private static final String DOSSIER =
      """
      {
        "authority": {"kind": "municipality", "code": "%s"},
        "documents": [{"id": "d", "title": {"fi": "%s"}, "issuers": [{"kind": "municipality", "code": "%s"}], "parts": [{"kind": "plan"}]}],
        "impactAssessments": [{"id": "i", "authority": {"kind": "municipality", "code": "%s"}, "decision": {"fi": "%s"}}],
        "records": [{"id": "r", "kind": "monitoring", "date": "%s"}],
        "strategies": [{"id": "s", "name": {"published": {"fi": "A"}}}],
        "extensions": {"my-city/x": %s}
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String code : List.of("837", "853", "999")) {
      write(code + ".json", dossier(code, "a", "a", "2022", 1));
    }
    write("documents.json", dossier("837", "b", "a", "2022", 1));
    write("impacts.json", dossier("837", "a", "b", "2022", 1));
    write("records.json", dossier("837", "a", "a", "2023", 1));
    write(
        "strategies.json",
        dossier("837", "a", "a", "2022", 1).replace("{\"fi\": \"A\"}", "{\"fi\": \"B\"}"));
    write("extensions.json", dossier("837", "a", "a", "2022", 2));
    Files.write(
        folder.resolve("latin.json"), "{\"fi\": \"ä\"}".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(folder.resolve("binary.json"), new byte[] {0, 1, 2, 3, 0, 0, 5});
    try (RandomAccessFile large =
        new RandomAccessFile(folder.resolve("large.json").toFile(), "rw")) {
      large.setLength(2_000_000_000L);
    }
  }

  private static String dossier(String code, String title, String decision, String date, int own) {
    return DOSSIER.formatted(code, title, code, code, decision, date, own);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV", "EN"})
  void everyFaultIsSaidInTheLanguageOfTheReader(Language language) {
    LINES.forEach(
        (fault, line) -> {
          Shell answer =
              Shell.run(speaking(language), line.replace("FOLDER", folder.toString()).split(" "));
          String said = (answer.err() + " " + answer.out()).replaceAll("\\s+", " ");
          assertThat(said)
              .as("%s: %s", fault, line)
              .containsPattern(sentence(fault, language))
              .doesNotContainPattern("Exception|\\bjava\\.|\\{[a-z]+}");
          for (Language other : List.of(Language.FI, Language.SV, Language.EN)) {
            if (other != language) {
              assertThat(said)
                  .as("%s: %s", fault, line)
                  .doesNotContainPattern(sentence(fault, other));
            }
          }
        });
  }

  @Test
  void everyFaultHasALineOrNeedsAnotherMachine() {
    Set<Fault> all = EnumSet.copyOf(LINES.keySet());
    assertThat(all).doesNotContainAnyElementsOf(OF_THE_MACHINE);
    assertThat(all).doesNotContainAnyElementsOf(OF_OTHER_DATA);
    all.addAll(OF_THE_MACHINE);
    all.addAll(OF_OTHER_DATA);
    assertThat(all).isEqualTo(EnumSet.allOf(Fault.class));
  }

  private static Surroundings speaking(Language language) {
    Surroundings plain = Shell.PLAIN;
    return new Surroundings(plain.today(), language, plain.width(), false, false, plain.in());
  }

  private static Pattern sentence(Fault fault, Language language) {
    String pattern = fault.template().pattern(language);
    StringBuilder words = new StringBuilder();
    int end = 0;
    Matcher place = Pattern.compile("\\{[a-z]+}").matcher(pattern);
    while (place.find()) {
      words.append(Pattern.quote(pattern.substring(end, place.start()))).append(".*");
      end = place.end();
    }
    return Pattern.compile(words + Pattern.quote(pattern.substring(end)));
  }
}
