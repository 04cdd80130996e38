/**
 * How the tenants of a fleet are upgraded in this process. Uses {@code dev.retort.fleet.history}, {@code dev.retort.fleet.rollout} and {@code
 * dev.retort.fleet.tenant}.
 */
@NullMarked
package dev.retort.fleet.execution;

import org.jspecify.annotations.NullMarked;
