/** A history for the benchmark: a table, and a revision of three statements. */
@Migrations
package dev.retort.fleet.ledger;

import dev.retort.Migrations;
