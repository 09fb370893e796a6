/// Requests and responses over the JDK's own server: routing, guarding, static files.
@NullMarked
package oyer.site.http;

import org.jspecify.annotations.NullMarked;
