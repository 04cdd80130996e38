/** Revisions as scripts for Flyway and Liquibase: their text, their places, and what is wrong with those that are there. */
@NullMarked
package dev.retort.cli.script;

import org.jspecify.annotations.NullMarked;
