/** What guests say, and how it was read. */
package dev.retort.example.review;
