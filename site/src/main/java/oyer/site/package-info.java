/// site
@org.jspecify.annotations.NullMarked
package oyer.site;
