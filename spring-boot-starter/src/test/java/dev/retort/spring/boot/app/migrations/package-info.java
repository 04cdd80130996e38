/** Its history. */
@Migrations
package dev.retort.spring.boot.app.migrations;

import dev.retort.Migrations;
