/** The reviewed history of the database. */
@Migrations
package dev.retort.example.jakarta.migrations;

import dev.retort.Migrations;
