@Migrations(hibernate = "7.4", entities = Guest.class)
package com.acme.migrations;

import com.acme.Guest;
import dev.retort.Migrations;
