package io.github.kuntamalli.obligation;

import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.law.ObligationCode;
import java.util.List;

/** Reads the tasks of the ministry's page from their table. */
final class MinistryTaskLoader {

  private MinistryTaskLoader() {}

  static List<MinistryTask> load() {
    return Table.resource(MinistryTask.class, "ministry-tasks.csv").rows().stream()
        .map(MinistryTaskLoader::task)
        .toList();
  }

  private static MinistryTask task(Table.Row row) {
    return new MinistryTask(
        row.get("authority", Bearer.Kind::valueOf),
        row.get("number", Integer::parseInt),
        TableValues.fiSvEn(row, "task"),
        row.list("obligations", ObligationCode::of),
        row.get("state", MinistryTask.State::valueOf));
  }
}
