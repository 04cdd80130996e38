/** {@code retort bundle}: a jar that upgrades a database by itself. What runs inside of it is {@link dev.retort.cli.bundle.BundledUpgrade}. */
@NullMarked
package dev.retort.cli.bundle;

import org.jspecify.annotations.NullMarked;
