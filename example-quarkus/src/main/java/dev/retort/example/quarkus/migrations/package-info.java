/** The reviewed history of the database. */
@Migrations
package dev.retort.example.quarkus.migrations;

import dev.retort.Migrations;
