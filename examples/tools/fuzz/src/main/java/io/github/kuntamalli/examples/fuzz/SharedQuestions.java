package io.github.kuntamalli.examples.fuzz;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fixtures.RealCase;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.report.ICalendar;
import io.github.kuntamalli.report.NamedReport;
import io.github.kuntamalli.report.ReportMarkdown;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;

/**
 * The questions of threads to one entry point and one reader of each generation; every answer is a
 * text.
 */
enum SharedQuestions {
  /** What Jackson 2 reads and Jackson 3 writes. */
  READ {
    @Override
    String answer(RealCase real) {
      return THREE.write(dossier(real));
    }
  },
  /** The faults of a text that cannot be read. */
  FAULTS {
    @Override
    String answer(RealCase real) {
      return TWO.read(real.input().replace("\"", "'"), Dossier.class).faults().toString();
    }
  },
  /** The report of the rules, as JSON and as a page. */
  VALIDATE {
    @Override
    String answer(RealCase real) {
      NamedReport report =
          new NamedReport(real.id(), Kuntamalli.standard().validate(dossier(real), DAY));
      return TWO.writeLine(report.report())
          + ReportMarkdown.of(report, Kuntamalli.standard().rules(), Language.FI);
    }
  },
  /** The verdicts. */
  ASSESS {
    @Override
    String answer(RealCase real) {
      return THREE.writeLine(Kuntamalli.standard().assess(dossier(real), DAY));
    }
  },
  /** The verdicts on an earlier day of the same phase of law, with and without documents. */
  ASSESS_EARLIER {
    @Override
    String answer(RealCase real) {
      Dossier dossier = dossier(real);
      Kuntamalli kuntamalli = Kuntamalli.standard();
      return THREE.writeLine(kuntamalli.assess(dossier, DAY.minusMonths(8)))
          + TWO.writeLine(kuntamalli.assess(Dossier.of(dossier.authority()), DAY.minusMonths(9)));
    }
  },
  /** The duties of a day and their calendar. */
  CALENDAR {
    @Override
    String answer(RealCase real) {
      Kuntamalli kuntamalli = Kuntamalli.standard();
      Dossier dossier = dossier(real);
      return TWO.writeLine(kuntamalli.dutiesOf(dossier.authority(), DAY.minusYears(3)))
          + ICalendar.of(
              kuntamalli.calendar(dossier.authority(), DAY, DAY.plusYears(2)), Language.SV);
    }
  },
  /** An unknown name, and the networks, which are read at their first use. */
  LOOK_UP {
    @Override
    String answer(RealCase real) {
      return Kuntamalli.standard().register().search("koski tll", DAY).toString()
          + Kuntamalli.standard().networks().all().size();
    }
  };

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final KuntamalliJson TWO = Jackson2Json.standard();
  private static final KuntamalliJson THREE = Jackson3Json.standard();

  /** The answer about a case. */
  abstract String answer(RealCase real);

  private static Dossier dossier(RealCase real) {
    return TWO.read(real.input(), Dossier.class).get();
  }
}
