/**
 * Mapping files, {@code META-INF/orm.xml} and those that {@code META-INF/persistence.xml} names, read as annotations: what an element
 * says of a class or a member becomes the annotation of the same meaning, so that nobody else has to know of the files.
 */
@NullMarked
package dev.retort.processor.entity.xml;

import org.jspecify.annotations.NullMarked;
