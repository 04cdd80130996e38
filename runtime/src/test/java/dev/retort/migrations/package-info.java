/** A history as a person would write it, for the tests of the facade. */
@Migrations(historyTable = "booking_history")
package dev.retort.migrations;

import dev.retort.Migrations;
