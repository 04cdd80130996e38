/** The reviewed history of the database. */
@Migrations
package dev.retort.example.spring.migrations;

import dev.retort.Migrations;
