/**
 * Upgrades the databases and schemas of many tenants: {@link dev.retort.fleet.Fleet}. Uses {@code dev.retort.fleet.execution}, {@code
 * dev.retort.fleet.history}, {@code dev.retort.fleet.state}, {@code dev.retort.fleet.rollout} and {@code dev.retort.fleet.tenant}, each of which uses only those after it, and the runtime.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.fleet;

import org.jspecify.annotations.NullMarked;
