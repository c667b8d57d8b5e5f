package io.github.kuntamalli.examples.commandline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** A command whose answer is printed in one of several formats. */
abstract class FormattedCommand extends LocalizedCommand {

  private static final String OPTION = "--format";

  private final Set<Format> formats;

  @Option(names = OPTION, paramLabel = "FORMAT", defaultValue = "text")
  private String format;

  FormattedCommand(Format first, Format... more) {
    this.formats = EnumSet.of(first, more);
  }

  /** The format asked for. */
  final Format format() {
    return Format.find(format, formats)
        .orElseThrow(
            () -> wrong(Fault.NO_FORMAT, "value", format, "formats", Format.list(formats)));
  }

  /** What the shell offers after the option; an annotation could not differ between commands. */
  final void offerFormats() {
    List<String> words = formats.stream().map(Format::word).toList();
    OptionSpec plain = spec.findOption(OPTION);
    spec.remove(plain);
    spec.addOption(plain.toBuilder().completionCandidates(words).build());
  }
}
