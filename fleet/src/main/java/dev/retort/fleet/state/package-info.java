/**
 * At which revisions tenants are. Uses the runtime.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.fleet.state;

import org.jspecify.annotations.NullMarked;
