/**
 * Verifies a history: its revisions, its snapshot and its entities against one another, and all of them against scratch databases.
 * {@link dev.retort.catalog.verify.Verification} is the entry.
 *
 * <p>The one package of this module that uses the processor, as a library: it replays, compares snapshots and tries drafts.
 */
@NullMarked
package dev.retort.catalog.verify;

import org.jspecify.annotations.NullMarked;
