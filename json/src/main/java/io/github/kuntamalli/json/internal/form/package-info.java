/**
 * How values are written in JSON and read from it; not part of the public API.
 *
 * <p>A {@link io.github.kuntamalli.json.internal.form.Form} describes one type, for reading and
 * writing and for both generations of Jackson. Most types are records, described by {@link
 * io.github.kuntamalli.json.internal.form.RecordForm}; a {@link
 * io.github.kuntamalli.json.internal.form.UnionForm} is one of several records, a {@link
 * io.github.kuntamalli.json.internal.form.ConvertedForm} is written as another type. Which type has
 * which form, a {@link io.github.kuntamalli.json.internal.form.FormFinder} knows.
 */
@NullMarked
package io.github.kuntamalli.json.internal.form;

import org.jspecify.annotations.NullMarked;
