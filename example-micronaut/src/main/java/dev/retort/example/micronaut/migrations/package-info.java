/** The reviewed history of the database. */
@Migrations
package dev.retort.example.micronaut.migrations;

import dev.retort.Migrations;
