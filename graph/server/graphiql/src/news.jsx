import { ToolbarButton, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';

/**
 * A button that is there once the catalogue is another one than when the page began to listen: it reads the schema, which
 * may have other fields now, and runs the operation again. It runs nothing by itself, since someone may be writing.
 */
export function CatalogueChanged() {
  const { introspect, run } = useGraphiQLActions();
  const { isFetching } = useGraphiQL(pick('isFetching'));
  const [changed, setChanged] = useState(false);

  useEffect(() => {
    let source, known;
    // Not while the page is hidden: browsers open few connections to one host, and a tab would keep one.
    const listen = () => {
      source?.close();
      source = null;
      if (document.hidden) return;
      source = new EventSource(location.pathname.replace(/[^/]*$/, 'events'));
      source.addEventListener('revision', ({ data }) => {
        const { revision } = JSON.parse(data);
        if (known && known !== revision) setChanged(true);
        known = revision;
      });
    };
    listen();
    document.addEventListener('visibilitychange', listen);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      source?.close();
    };
  }, []);

  useEffect(() => {
    if (isFetching) setChanged(false);
  }, [isFetching]);

  if (!changed) return null;
  const again = () => {
    setChanged(false);
    introspect();
    run();
  };
  return (
    <ToolbarButton label="The catalogue has changed: run again" onClick={again} className="catalogue-changed">
      <svg className="graphiql-toolbar-icon" viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.2" aria-hidden="true">
        <path d="M12 7a5 5 0 1 1-1.5-3.5L12 5M12 2v3H9" />
      </svg>
    </ToolbarButton>
  );
}
