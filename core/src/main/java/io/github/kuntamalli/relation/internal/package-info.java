/** How links between catalogs are checked and followed; not part of the public API. */
@NullMarked
package io.github.kuntamalli.relation.internal;

import org.jspecify.annotations.NullMarked;
