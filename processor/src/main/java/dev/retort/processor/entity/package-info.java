/**
 * The reader: from entities, as {@code javax.lang.model} shows them, to the schema that Hibernate would create for them. One mapping
 * concern a file; annotations are read by name, so that {@code jakarta.persistence} and {@code javax.persistence} are one.
 */
@NullMarked
package dev.retort.processor.entity;

import org.jspecify.annotations.NullMarked;
