/** The extensions that {@code docs/extending.md} shows, as a user would write them: public API alone. They apply to the histories of the tests about them. */
package com.acme.extension;
