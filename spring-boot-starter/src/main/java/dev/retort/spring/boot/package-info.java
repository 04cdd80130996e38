/**
 * Retort in a Spring Boot application, 3.5 or 4: upgrades when the application starts, and shows what is applied. Uses {@code dev.retort}, and
 * {@code dev.retort.r2dbc} where the application has it.
 *
 * <p>Classes that Boot 4 moved are named as text: the same jar runs with both.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.spring.boot;

import org.jspecify.annotations.NullMarked;
