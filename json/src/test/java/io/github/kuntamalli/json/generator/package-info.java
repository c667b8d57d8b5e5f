/**
 * Writes the schemas and the files of JSON-LD under {@code -Dkuntamalli.writePages=true}; without
 * it, shows that the committed ones are as they would be written.
 */
package io.github.kuntamalli.json.generator;
