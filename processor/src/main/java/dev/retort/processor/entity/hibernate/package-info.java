/** The versions of Hibernate and what differs between them: one named rule for each difference; and which of them a history wants. */
@NullMarked
package dev.retort.processor.entity.hibernate;

import org.jspecify.annotations.NullMarked;
