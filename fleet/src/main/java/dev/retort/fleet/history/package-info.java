/**
 * The histories that all tenants share, and what the history tables of tenants say. Uses {@code dev.retort.fleet.state} and {@code
 * dev.retort.fleet.tenant}.
 */
@NullMarked
package dev.retort.fleet.history;

import org.jspecify.annotations.NullMarked;
