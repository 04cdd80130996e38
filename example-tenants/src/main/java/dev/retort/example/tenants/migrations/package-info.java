/** The reviewed history of the database. */
@Migrations
package dev.retort.example.tenants.migrations;

import dev.retort.Migrations;
