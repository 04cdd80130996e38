/**
 * How tables, columns, sequences and constraints are called where no annotation says it, and what Hibernate makes of the names that
 * an annotation does say. A name is written as in {@code dev.retort.schema}: {@code guest_id}, or {@code `Guest`} to the letter.
 *
 * <p>Uses {@code dev.retort.processor.spi}, the runtime's {@code schema} and the JDK.
 */
@NullMarked
package dev.retort.processor.entity.naming;

import org.jspecify.annotations.NullMarked;
