/** The files of revisions: written, moved behind another head, removed; and how the branches of a history are joined. */
@NullMarked
package dev.retort.cli.revision;

import org.jspecify.annotations.NullMarked;
