package io.github.kuntamalli.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.text.Language;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault in the arguments is reported once, in the requested language. */
class ArgumentFaultsTest {

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource({
    "'asses --language fi', 'tarkoititko: assess?'",
    "'asses --language=sv', 'menade du assess? Kommandona är assess, validate'",
    "'help calender', 'did you mean calendar?'",
    "'judge --language sv', '\"judge\" är inte ett kommando'",
    "'assess --al --on 2026-11-22 --language fi', 'Valitsinta --al ei ole; valitsimet ovat --all'",
    "'diff --municipalities --language sv', 'Saknas: --from DATE, --to DATE'",
    "'assess --on 2026-11-22 --language fi', 'Puuttuu yksi näistä: FILE, --authority CODE, --sample CODE'",
    "'assess --all --authority 837 --on 2026-11-22 --language fi', 'sulkevat toisensa pois'",
    "'assess --all --on 2026-11-22 --on 2026-11-23 --language sv', 'mer än en gång'",
    "'assess --all=yes --on 2026-11-22 --language fi', 'Argumentteja ei voi tulkita'",
    "'assess --all --on 22.11.2026 --language fi', 'muodossa 2026-11-22'",
    "'assess --all --on 10000-01-01', 'is not a valid date'",
    "'assess --all --on 9999-01-01', 'after the year 2199'",
    "'assess --authority 837 --on 2200-01-01', 'after the year 2199; give an earlier date'",
    "'calendar --authority 837 --from 2009-01-01 --to 9998-12-31', '--to: 9998-12-31 is after the"
        + " year 2199; give an earlier date'",
    "'assess --all --on 2026-11-22 --format pdf', 'use one of text, json'",
    "'rules --language se', 'no texts in the language \"se\"'",
    "'rules nothing-such', 'There is no rule \"nothing-such\"; did you mean'",
    "'municipality Uusimaa --on 2026-11-22 --language en', 'is the name of a region'",
    "'municipality Pirkanmaan hyvinvointialue --on 2026-11-22 --language en', 'the county as an authority: county:08'",
    "'municipality Atlantis --on 2026-11-22 --language fi', 'minkään kunnan nimi ei ole \"Atlantis\"'",
    "'municipality --on 2026-11-22', 'Missing: NAME'",
    "'calendar --authority county:99 --from 2026-01-01 --to 2026-12-31', 'codes are 01, 02'",
    "'calendar --authority 837 --from 2026-12-31 --to 2026-01-01', '--to: 2026-01-01 is before --from 2026-12-31'",
    "'diff --municipalities --from 2008-01-01 --to 2026-01-01', '--from: 2008-01-01 is before 2009-01-01'",
    "'diff --municipalities --from 2020-01-01 --to 2026-01-01 extra', 'Unexpected argument'"
  })
  void oneMessageOneLineOfUsageAndExitCode2(String line, String message) {
    Shell answer = Shell.line(line);
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.errors()).hasSize(2);
    assertThat(answer.errors().get(0)).contains(message);
    assertThat(answer.errors().get(1)).matches("(Käyttö|Användning|Usage): kuntamalli.*");
    assertThat(answer.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess",
        "validate",
        "calendar",
        "municipality",
        "diff",
        "rules",
        "help",
        "generate-completion"
      })
  void helpIsThereInThreeLanguages(String command) {
    String en = Shell.line(command + " --help").out();
    assertThat(en).contains("Usage: kuntamalli " + command);
    if (!command.equals("generate-completion")) {
      String sv = Shell.line(command + " --help --language sv").out();
      assertThat(sv).contains("Användning: ").contains("Returkoder:").contains("felaktiga");
      assertThat(Shell.line(command + " --help --language fi").out())
          .contains("Käyttö: ")
          .contains("Paluukoodit:");
    }
  }

  @Test
  void theHelpTextsHaveTheSameKeysInEveryLanguage() {
    Set<String> keys = HelpTexts.in(Language.EN).keySet();
    assertThat(HelpTexts.in(Language.FI).keySet()).isEqualTo(keys);
    assertThat(HelpTexts.in(Language.SV).keySet()).isEqualTo(keys);
  }

  @Test
  void theVersionIsTold() {
    assertThat(Shell.line("--version").out()).startsWith("kuntamalli ");
  }
}
