/* global document */
// Older WPS makes an index.html of its own around this file, so the scripts are named here.
document.write('<script src="js/ribbon.js"></script>');
