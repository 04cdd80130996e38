/**
 * Mapping files, {@code META-INF/orm.xml} and those that {@code META-INF/persistence.xml} names, read as annotations: what an element
 * contains for a class or a member becomes the equivalent annotation, so that no other code needs to know the files.
 */
@NullMarked
package dev.retort.processor.entity.xml;

import org.jspecify.annotations.NullMarked;
