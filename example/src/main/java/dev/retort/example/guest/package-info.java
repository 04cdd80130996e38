/** Those who book. */
package dev.retort.example.guest;
