@Migrations(hibernate = "7.4")
package com.acme.migrations;

import dev.retort.Migrations;
