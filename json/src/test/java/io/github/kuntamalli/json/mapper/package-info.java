/** The modules on the mappers of an application, in both generations of Jackson. */
@NullMarked
package io.github.kuntamalli.json.mapper;

import org.jspecify.annotations.NullMarked;
