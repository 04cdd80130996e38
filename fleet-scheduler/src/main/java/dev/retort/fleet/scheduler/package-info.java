/**
 * Spreads the upgrade of a fleet over workers: {@link dev.retort.fleet.scheduler.FleetControl} and {@link
 * dev.retort.fleet.scheduler.FleetWorker}. Uses {@code dev.retort.fleet} and db-scheduler.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.fleet.scheduler;

import org.jspecify.annotations.NullMarked;
