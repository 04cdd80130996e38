/** The history of the bookings platform's database: reviewed revisions, and the snapshot that the last of them leads to. */
@Migrations(naming = Naming.SPRING)
package dev.retort.example.migrations;

import dev.retort.Migrations;
import dev.retort.Naming;
