/**
 * A run over a fleet: its waves and limits, its results, and {@link dev.retort.fleet.rollout.FleetExecutor}, which other engines implement. Uses
 * {@code dev.retort.fleet.tenant}.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.fleet.rollout;

import org.jspecify.annotations.NullMarked;
