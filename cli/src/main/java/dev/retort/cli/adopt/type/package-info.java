/** What Hibernate makes of a column whose type is not the one that the entity asks for. */
@NullMarked
package dev.retort.cli.adopt.type;

import org.jspecify.annotations.NullMarked;
