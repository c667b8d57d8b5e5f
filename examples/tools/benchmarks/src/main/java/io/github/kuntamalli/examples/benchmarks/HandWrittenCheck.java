package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.measure.Goal;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Some of the rules as an application would write them by hand for a validator, which needs yes or
 * no and a sentence: no places of the findings, no parameters and no other language.
 */
enum HandWrittenCheck {
  DOCUMENT_WITHOUT_HANDLING("No handling of the document is recorded.") {
    @Override
    boolean passes(WelfareDocument document) {
      return !document.handlings().isEmpty();
    }
  },
  COUNCIL_HANDLING_UNDATED("The day of the council's handling is missing.") {
    @Override
    boolean passes(WelfareDocument document) {
      for (Handling handling : document.handlings()) {
        if (handling.isByCouncil() && handling.date().asOptional().isEmpty()) {
          return false;
        }
      }
      return true;
    }
  },
  HANDLING_REPEATED("The same handling is recorded twice.") {
    @Override
    boolean passes(WelfareDocument document) {
      Set<List<Object>> seen = new HashSet<>();
      for (Handling handling : document.handlings()) {
        if (handling.date().asOptional().isPresent()
            && !seen.add(
                List.of(
                    handling.body(),
                    handling.authority(),
                    handling.date().asOptional().get(),
                    handling.outcome()))) {
          return false;
        }
      }
      return true;
    }
  },
  JOINT_HANDLING_WITHOUT_AUTHORITY("It is not stated whose body handled the joint document.") {
    @Override
    boolean passes(WelfareDocument document) {
      if (document.isJoint()) {
        for (Handling handling : document.handlings()) {
          if (document.authorityOf(handling).isEmpty()) {
            return false;
          }
        }
      }
      return true;
    }
  },
  ID_REPEATED("The id is already used for another goal or measure.") {
    @Override
    boolean passes(WelfareDocument document) {
      Set<String> goals = new HashSet<>();
      for (Goal goal : document.goals()) {
        if (!goals.add(goal.id())) {
          return false;
        }
      }
      Set<String> measures = new HashSet<>();
      for (Measure measure : document.measures()) {
        if (measure.id().isPresent() && !measures.add(measure.id().get())) {
          return false;
        }
      }
      return true;
    }
  },
  MEASURE_GOAL_UNKNOWN("The measure refers to a goal that is not in the document.") {
    @Override
    boolean passes(WelfareDocument document) {
      Set<String> goals = new HashSet<>();
      document.goals().forEach(goal -> goals.add(goal.id()));
      for (Measure measure : document.measures()) {
        if (!goals.containsAll(measure.goals())) {
          return false;
        }
      }
      return true;
    }
  },
  GOAL_WITHOUT_MEASURE("The goal has no measure.") {
    @Override
    boolean passes(WelfareDocument document) {
      Set<String> served = new HashSet<>();
      document.measures().forEach(measure -> served.addAll(measure.goals()));
      for (Goal goal : document.goals()) {
        if (!served.contains(goal.id())) {
          return false;
        }
      }
      return true;
    }
  };

  private final String message;

  HandWrittenCheck(String message) {
    this.message = message;
  }

  /** The sentence of the violation. */
  String message() {
    return message;
  }

  /** The code of the rule that checks the same. */
  RuleCode rule() {
    return new RuleCode(DossierWriter.constant(this));
  }

  /** Whether the document is sound. */
  abstract boolean passes(WelfareDocument document);
}
