/**
 * Upgrades when an application starts. Shared by the integrations with Spring Boot, Quarkus and Micronaut: each brings the data source, the
 * settings and the log of its framework. Uses {@code dev.retort}.
 */
@NullMarked
package dev.retort.startup;

import org.jspecify.annotations.NullMarked;
