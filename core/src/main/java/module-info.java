/**
 * Finland's municipalities and their welfare-reporting duties in time: model, reference data, rules
 * and assessment.
 *
 * <p>Start with {@link io.github.kuntamalli.Kuntamalli}. The page of each package lists its types
 * in reading order.
 *
 * <p><img src="io/github/kuntamalli/doc-files/model.svg" alt="The model: a dossier contains
 * documents; it is assessed as of a day; the assessment has a verdict for each duty and period">
 */
module io.github.kuntamalli {
  requires transitive jakarta.validation;
  requires org.slf4j;
  requires static org.jspecify;
  requires static org.immutables.value.annotations;

  exports io.github.kuntamalli;
  exports io.github.kuntamalli.text;
  exports io.github.kuntamalli.fact;
  exports io.github.kuntamalli.law;
  exports io.github.kuntamalli.validation;
  exports io.github.kuntamalli.validation.bean;
  exports io.github.kuntamalli.municipality;
  exports io.github.kuntamalli.municipality.type;
  exports io.github.kuntamalli.council;
  exports io.github.kuntamalli.measure;
  exports io.github.kuntamalli.strategy;
  exports io.github.kuntamalli.network;
  exports io.github.kuntamalli.programme;
  exports io.github.kuntamalli.welfare;
  exports io.github.kuntamalli.obligation;
  exports io.github.kuntamalli.duty;
  exports io.github.kuntamalli.assessment;
  exports io.github.kuntamalli.constraint;
  exports io.github.kuntamalli.relation;
  exports io.github.kuntamalli.report;
  exports io.github.kuntamalli.internal to
      io.github.kuntamalli.json;

  opens io.github.kuntamalli.welfare to
      org.hibernate.validator;
  opens io.github.kuntamalli.assessment to
      org.hibernate.validator;
}
