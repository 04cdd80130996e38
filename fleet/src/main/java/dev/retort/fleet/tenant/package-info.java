/**
 * Tenants, and where they come from: {@link dev.retort.fleet.tenant.TenantSource}. Uses the runtime.
 *
 * <p>Public API: see {@code docs/compatibility.md}.
 */
@NullMarked
package dev.retort.fleet.tenant;

import org.jspecify.annotations.NullMarked;
